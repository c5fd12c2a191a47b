// Package participant holds the parties to a news event and the part each has
// in it: who was there, who was invited and did not come, who was kept out.
//
// A [Participant] is a person, an organization, a state or a group. Parties
// without a name, such as "European observers", are participants too; their
// [Naming] says why the name is missing.
package participant

//go:generate go run ../internal/generate/vocabulary
