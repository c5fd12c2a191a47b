package schema_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/schema"
)

func TestSchemasAreJSONOfTheirDraft(t *testing.T) {
	for draft, address := range map[schema.Draft]string{
		schema.Draft202012: "https://json-schema.org/draft/2020-12/schema",
		schema.Draft07:     "http://json-schema.org/draft-07/schema#",
	} {
		data, err := schema.JSON(draft)
		require.NoError(t, err)
		var read map[string]any
		require.NoError(t, json.Unmarshal(data, &read))
		require.Equal(t, address, read["$schema"])
		require.Equal(t, false, read["additionalProperties"])
	}
}

func TestUnknownDraftIsAnError(t *testing.T) {
	_, err := schema.JSON("04")
	require.ErrorIs(t, err, schema.ErrUnknownDraft)
}

func TestSchemaIsTheCallersToChange(t *testing.T) {
	data := schema.ForModels()
	data[0] = 'x'
	require.Equal(t, byte('{'), schema.ForModels()[0])
}

// Every property says what it is, and every word of a vocabulary what it means.
func TestEverythingInTheSchemaIsDescribed(t *testing.T) {
	data, err := schema.JSON(schema.Draft202012)
	require.NoError(t, err)
	var read any
	require.NoError(t, json.Unmarshal(data, &read))
	described(t, read, "")
}

// conditions are parts of a schema that name properties without defining them.
var conditions = map[string]bool{"if": true, "then": true, "else": true, "anyOf": true, "allOf": true}

func described(t *testing.T, v any, at string) {
	object, ok := v.(map[string]any)
	if !ok {
		return
	}
	properties, _ := object["properties"].(map[string]any)
	for name, p := range properties {
		require.NotEmpty(t, p.(map[string]any)["description"], "%s/%s", at, name)
	}
	words, _ := object["anyOf"].([]any)
	for _, w := range words {
		word := w.(map[string]any)
		if value, ok := word["const"]; ok && value != event.SchemaVersion {
			require.NotEmpty(t, word["description"], "%s: %v", at, value)
		}
	}
	for key, inner := range object {
		if !conditions[key] {
			described(t, inner, at+"/"+key)
		}
	}
}

func ExampleJSON() {
	data, err := schema.JSON(schema.Draft07)
	if err != nil {
		fmt.Println(err)
		return
	}
	var read struct{ Title string }
	if err := json.Unmarshal(data, &read); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(read.Title)
	// Output: News event
}
