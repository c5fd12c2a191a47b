package event

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// Judgement is what a check finds in one document of a stream.
type Judgement struct {
	// ID is the event's id, "" where it could not be read.
	ID ID
	// File is the name that the checker was given.
	File string
	// Document counts the documents of the stream from 1.
	Document int
	// Findings are those that [Check] returns, with the number of the document.
	Findings diag.List

	settings *settings
	chunk    doc.Chunk
	// idStart and idEnd are where the id stands in the document, 0 where that
	// was not noted, and idLines is how many lines end before.
	idStart, idEnd, idLines int
	// idFrom and idTo are where it stands in the batch.
	idFrom, idTo int
}

// IDLine returns in which line of the file the id stands, 0 where there is
// none. It may be called until the next judgement is asked for.
func (v *Judgement) IDLine() int {
	switch {
	case v.ID == "":
		return 0
	case v.idEnd > 0:
		return v.chunk.Base.Line + v.idLines
	}
	return v.IDPlace().Start.Line
}

// IDPlace returns where the id stands: a diagnostic with File, Document, Path,
// Start, End and Excerpt. It may be called until the next judgement is asked for.
func (v *Judgement) IDPlace() diag.Diagnostic {
	place := diag.List{{}}
	if v.idEnd > 0 {
		place[0] = doc.Spot(v.chunk.Data, v.chunk.Format, v.chunk.Base, v.idStart, v.idEnd)
	}
	place[0].Path = idPath
	if v.idEnd == 0 && v.ID != "" {
		if document, _ := doc.Parse(v.chunk.Data, v.chunk.Format, v.chunk.Base, v.settings.limits); document != nil {
			document.Place(place)
		}
	}
	locate(place, v.File, v.Document)
	return place[0]
}

const idPath diag.Pointer = "/id"
