// Package scan reads JSON strictly, in one pass and straight into the memory
// of a model, for the readers that are generated from the model's structs. It
// makes no findings. It fails at the first thing that it does not know to be
// right, and whoever asked then reads the document in the thorough way.
//
// What it takes is less than JSON allows: names of members that are written
// without escapes, whole numbers without fraction and exponent, lists and maps
// nested to a modest depth.
package scan
