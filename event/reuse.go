package event

import "errors"

var errNowhere = errors.New("there is no event to read into")

// Decode reads the next event into e, in memory that it takes again: it is the
// fastest way to read many events, where [Decoder.Next] is the safe one.
//
// Whatever e held before is lost. The texts, lists, maps and pointers in it are
// lent: they are valid, and may be changed, until the next call of a method of
// the decoder, which writes over them, copies of the struct included. What is
// to be kept is copied before, with [Event.Clone] or [strings.Clone].
//
// Errors are those of Next, after which e is empty: a [diag.List] for a
// document whose shape is not right, behind which the next call goes on,
// [io.EOF] at the end of the stream, or the error of the reader. A nil e is an
// error too, and reads nothing.
func (d *Decoder) Decode(e *Event) error {
	if e == nil {
		return errNowhere
	}
	*e = Event{}
	chunk, err := d.documents.next()
	if err != nil {
		return err
	}
	s := &d.documents.settings
	if chunk.Findings == nil && d.reader.reuse(s, chunk.Data, chunk.Format, e) {
		return nil
	}
	owned, list := s.decode(chunk, false)
	d.documents.seen(chunk, list)
	locate(list, d.documents.name, chunk.Index)
	*e = Event{}
	if owned != nil {
		*e = *owned
	}
	return list.Err()
}
