// Package eventtest helps to test programs that work with news events, as
// net/http/httptest does for servers and testing/fstest for file systems.
//
// A [Generator] makes events that are valid without a finding, warnings
// included, and that hang together as a report does: those who speak were
// there and said it before it was printed, wire copy comes from an agency, what
// is planned has no winner, a misquotation is one of the words it varies. The same
// seed gives the same events on every machine, byte for byte, and in every
// release of this module that has the same [event.SchemaVersion].
//
// [Faults] are what can be wrong with a document: each is put into an event and
// comes with the finding that it must earn, line and column included.
//
// [TestCodec] tests a storage: it puts events of every shape through it and
// names the fields that are lost, with the first case of each. [Diff] says the
// same of any two events. [Load], [LoadDir], [RequireEqual],
// [RequireFinding] and [Golden] shorten the tests of programs that read events.
// All of this needs the standard library's testing alone, and defines no flag.
//
// Everybody and everything in the events is made up, and shows it: towns and
// states that no map has, people called by an office, a letter and a number
// ("Minister Q-417"), web addresses under .example, identifiers far beyond
// those that were ever given out. Countries, time zones and languages are real.
package eventtest
