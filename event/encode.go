package event

import (
	"errors"
	"io"

	"github.com/newsevent/newsevent/internal/emit"
)

// Encoder writes events in the canonical form: fields in the model's order,
// absent and empty ones left out, and the same event always as the same bytes.
type Encoder struct {
	w      io.Writer
	format Format
	count  int
	buffer []byte
}

// NewEncoder returns an encoder that writes to w in the format.
func NewEncoder(w io.Writer, format Format) *Encoder {
	return &Encoder{w: w, format: format}
}

// Encode writes one event, with a single call of Write. In YAML a line "---"
// stands before each event but the first.
//
// It does not judge the event; what can be written is read back equal. The
// error is a [diag.List] where a text is not UTF-8, a number is none, or an
// extension holds what no document can say; nothing is written then. Errors of
// the writer are returned as they are.
func (enc *Encoder) Encode(e *Event) error {
	if e == nil {
		return errNoEvent
	}
	data, err := appendEvent(enc.buffer[:0], e, enc.format, enc.count > 0)
	if err != nil {
		return err
	}
	enc.buffer = data
	enc.count++
	_, err = enc.w.Write(data)
	return err
}

var (
	errNoEvent  = errors.New("there is no event to write")
	errNoFormat = errors.New("no format is set; set YAML, JSON or NDJSON")
)

// appendEvent appends the canonical form of the event; further says that
// others stand before it.
func appendEvent(data []byte, e *Event, format Format, further bool) ([]byte, error) {
	switch format {
	case YAML:
		if further {
			data = append(data, "---\n"...)
		}
		return emit.YAML(data, e, emit.Comments{})
	case JSON, NDJSON:
		return emit.JSON(data, e, format == JSON)
	default:
		return nil, errNoFormat
	}
}
