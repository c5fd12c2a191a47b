// Package textmatch finds words in a text although their typography, their
// edges or some of the words differ. It knows nothing of quotes: package quote
// says what its answers mean there.
//
// A text is cut into tokens ([Token]): words, and signs such as commas and
// quotation marks. White space, soft hyphens and direction marks are no tokens,
// so they never differ. Words are compared in composed form (NFC), without
// ligatures and other forms of letters, with one apostrophe; signs by what they stand for.
//
// A prepared text ([Text]) keeps no tokens. It remembers for short blocks of
// the text which words and pairs of words begin there, so that a search looks
// at few blocks, and cuts these into tokens again.
//
// Work is bounded: a search looks at a number of tokens that grows with the
// words looked for and not with the text, and says when that did not suffice.
package textmatch
