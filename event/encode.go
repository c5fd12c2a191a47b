package event

import (
	"errors"
	"io"
	"sync"

	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/emit"
)

// Encoder writes events in the canonical form: fields in the model's order,
// absent and empty ones left out, and the same event always as the same bytes.
type Encoder struct {
	w      io.Writer
	format Format
	count  int
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
	d := drafts.Get().(*draft)
	defer d.release()
	data, err := appendEvent(&d.writer, d.buffer[:0], e, enc.format, enc.count > 0)
	if err != nil {
		return err
	}
	d.buffer = data
	enc.count++
	_, err = enc.w.Write(data)
	return err
}

// draft is memory that an event is written in.
type draft struct {
	writer emit.Writer
	buffer []byte
}

var drafts = sync.Pool{New: func() any { return new(draft) }}

// release keeps the memory for other events, until the garbage is collected: at
// most as much as a document may have where nothing else is said.
func (d *draft) release() {
	if cap(d.buffer) > doc.DefaultLimits().JSONBytes {
		d.buffer = nil
	}
	drafts.Put(d)
}

var (
	errNoEvent  = errors.New("there is no event to write")
	errNoFormat = errors.New("no format is set; set YAML, JSON or NDJSON")
)

// appendEvent appends the canonical form of the event; further says that
// others stand before it.
func appendEvent(w *emit.Writer, data []byte, e *Event, format Format, further bool) ([]byte, error) {
	switch format {
	case YAML:
		if further {
			data = append(data, "---\n"...)
		}
		w.YAML(data)
	case JSON, NDJSON:
		w.JSON(data, format == JSON)
	default:
		return nil, errNoFormat
	}
	writeEvent(w, e)
	if written, ok := w.End(); ok {
		return written, nil
	}
	return appendThoroughly(data, e, format)
}

// appendThoroughly appends what the fast way does, or says why it can't.
func appendThoroughly(data []byte, e *Event, format Format) ([]byte, error) {
	if format == YAML {
		return emit.YAML(data, e, emit.Comments{})
	}
	return emit.JSON(data, e, format == JSON)
}
