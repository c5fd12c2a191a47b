package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/quote"
)

// put writes the event's rows. What goes into columns is taken out of a copy,
// and what is left of that is the rest.
func put(ctx context.Context, tx *sql.Tx, e *event.Event) error {
	w := writer{ctx: ctx, tx: tx, event: string(e.ID)}
	w.exec(`DELETE FROM events WHERE id = ?`, w.event)

	rest := *e
	rest.ID, rest.Type, rest.Title, rest.Status, rest.Time.Start = "", "", "", "", ""
	rest.Participants, rest.Sources, rest.Quotes = nil, nil, nil
	w.exec(`INSERT INTO events (id, type, title, status, starts, rest) VALUES (?, ?, ?, ?, ?, ?)`,
		w.event, e.Type, e.Title, e.Status, e.Time.Start, w.json(rest))

	for n, p := range e.Participants {
		rest := p
		rest.ID, rest.Kind, rest.Name = "", "", ""
		w.exec(`INSERT INTO participants (event, n, id, kind, name, rest) VALUES (?, ?, ?, ?, ?, ?)`,
			w.event, n, p.ID, p.Kind, p.Name, w.json(rest))
	}
	for n, s := range e.Sources {
		rest := s
		rest.ID, rest.Kind, rest.Title, rest.URL, rest.Published = "", "", "", "", ""
		w.exec(`INSERT INTO sources (event, n, id, kind, title, url, published, rest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
			w.event, n, s.ID, s.Kind, s.Title, s.URL, s.Published, w.json(rest))
	}
	for n := range e.Quotes {
		w.quote(n, e.Quotes[n])
	}
	return w.err
}

// writer writes rows until the first error.
type writer struct {
	ctx   context.Context
	tx    *sql.Tx
	event string
	err   error
}

func (w *writer) quote(n int, q quote.Quote) {
	rest := q
	rest.ID, rest.Type, rest.Text, rest.Said, rest.Speakers, rest.Appearances = "", "", "", "", nil, nil
	w.exec(`INSERT INTO quotes (event, n, id, type, text, said, rest) VALUES (?, ?, ?, ?, ?, ?, ?)`,
		w.event, n, q.ID, q.Type, q.Text, q.Said, w.json(rest))
	for k, id := range q.Speakers {
		w.exec(`INSERT INTO speakers (event, quote, n, participant) VALUES (?, ?, ?, ?)`, w.event, n, k, id)
	}
	for k, a := range q.Appearances {
		rest := a
		rest.Source = ""
		w.exec(`INSERT INTO appearances (event, quote, n, source, rest) VALUES (?, ?, ?, ?, ?)`,
			w.event, n, k, a.Source, w.json(rest))
	}
}

func (w *writer) exec(query string, args ...any) {
	if w.err == nil {
		_, w.err = w.tx.ExecContext(w.ctx, query, args...)
	}
}

func (w *writer) json(v any) string {
	data, err := json.Marshal(v)
	if w.err == nil {
		w.err = err
	}
	return string(data)
}
