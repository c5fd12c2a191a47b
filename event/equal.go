package event

import "github.com/newsevent/newsevent/internal/value"

// Equal reports whether two events say the same in the same words and order.
// An empty list or map is the same as none. It is safe for concurrent use.
func (e *Event) Equal(other *Event) bool { return value.Equal(e, other) }

// Clone returns a copy that shares nothing with the event.
func (e *Event) Clone() *Event { return value.Clone(e) }
