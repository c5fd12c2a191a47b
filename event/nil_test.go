package event_test

import (
	"bytes"
	"iter"
	"reflect"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

func TestEveryMethodTakesANilEvent(t *testing.T) {
	forTests := []string{"Plain", "PlainTags", "DiagnoseThoroughly"}
	none := reflect.ValueOf((*event.Event)(nil))
	for i := range none.NumMethod() {
		name, method := none.Type().Method(i).Name, none.Method(i)
		if slices.Contains(forTests, name) {
			continue
		}
		t.Run(name, func(t *testing.T) {
			var in []reflect.Value
			for k := range method.Type().NumIn() {
				if !method.Type().IsVariadic() || k < method.Type().NumIn()-1 {
					in = append(in, reflect.Zero(method.Type().In(k)))
				}
			}
			require.NotPanics(t, func() {
				for _, out := range method.Call(in) {
					if each, ok := out.Interface().(iter.Seq[event.Support]); ok {
						for s := range each {
							require.Fail(t, "a nil event supports nothing", "%v", s)
						}
					}
				}
			})
		})
	}
}

func TestNilEventIsInvalid(t *testing.T) {
	var none *event.Event
	require.EqualError(t, none.Validate(), "error: there is no event [empty-document]")
	for _, list := range []diag.List{none.Diagnose(), none.Verify(fstest.MapFS{}), none.Anchor(fstest.MapFS{})} {
		require.Len(t, list, 1)
		require.ErrorIs(t, list[0], diag.EmptyDocument)
		require.True(t, list.HasErrors())
	}
	_, found := none.Participant("a")
	require.False(t, found)
	require.Equal(t, event.Witnesses{}, none.Witnesses())
	require.Nil(t, none.Clone())
	require.True(t, none.Equal(nil))
	require.EqualError(t, event.NewEncoder(new(bytes.Buffer), event.YAML).Encode(none), "there is no event to write")
}
