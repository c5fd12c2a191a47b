// Package scan reads JSON and YAML strictly, in one pass and straight into the
// memory of a model, for the readers that are generated from the model's
// structs. It makes no findings. It fails at the first thing that it does not
// know to be right, and whoever asked then reads the document in the thorough
// way. Where [Reader.Sure] is set, what is read is judged by its tags as well:
// prose here, everything else by the generated readers.
//
// What it takes is less than JSON allows: names of members that are written
// without escapes, whole numbers without fraction and exponent, lists and maps
// nested to a modest depth.
//
// YAML is read in the plain block style, behind the same methods, once
// [Reader.Block] says so: block lists and maps, lists of scalars in brackets,
// scalars plain, in quotation marks and as literal and folded blocks, comments.
// Scalars are taken as the project's YAML library takes them. Anchors, tags,
// maps in braces, names behind a question mark, names that are no texts, tabs
// where lines begin, line breaks other than LF and CRLF, and characters that
// YAML does not allow are not for this reader.
package scan
