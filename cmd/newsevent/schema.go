package main

import (
	"errors"

	"github.com/newsevent/newsevent/event/schema"
	"github.com/spf13/cobra"
)

func (c *command) schema() *cobra.Command {
	draft := choice{value: string(schema.Draft202012), allowed: []string{string(schema.Draft202012), string(schema.Draft07)}}
	reader := choice{value: "editors", allowed: []string{"editors", "llm"}}
	cmd := &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of an event",
		Long: `Schema prints the JSON Schema of an event. Editors complete and check from it,
and validators in any language agree with it; references, calendars and whatever
several values say together only newsevent validate sees.

With --for llm it prints the narrower one that language models are made to
answer in: the structured output of OpenAI, Anthropic and Gemini takes it.`,
		Example: `  newsevent schema > news-event.schema.json
  newsevent schema --draft 07
  newsevent schema --for llm`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if reader.value == "llm" && cmd.Flags().Changed("draft") {
				return errors.New("--draft and --for llm: models take one form alone")
			}
			data, err := schemaFor(reader.value, schema.Draft(draft.value))
			if err != nil {
				return err
			}
			_, err = c.stdout.Write(data)
			return c.writeFailed(err)
		},
	}
	cmd.Flags().Var(&draft, "draft", "draft of JSON Schema: 2020-12 or 07")
	cmd.Flags().Var(&reader, "for", "who reads it: editors (and validators) or llm")
	completeWords(cmd, "draft", func() []string { return draft.allowed })
	completeWords(cmd, "for", func() []string { return reader.allowed })
	return cmd
}

func schemaFor(reader string, draft schema.Draft) ([]byte, error) {
	if reader == "llm" {
		return schema.ForModels(), nil
	}
	return schema.JSON(draft)
}
