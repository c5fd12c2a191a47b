// Package emit writes a value of the model as canonical JSON or YAML: members
// in the order of their struct, keys of maps sorted, what is absent or empty
// left out. It knows the model by its tags alone.
//
// Canonical YAML is what gopkg.in/yaml.v3 writes with an indent of two for a
// tree whose texts are styled by this rule: a literal block if the text has a
// newline, doesn't begin with white space, has only printable characters and no
// line that ends in white space; else double quotation marks if it has a
// newline, another control character or outer white space; else what the
// library chooses. The lines are written here, so that comments stand where they
// belong, and what doesn't read back as the library writes it is in double
// quotation marks: U+0085, U+2028 and U+2029 (line breaks to YAML 1.1), numbers
// beyond its own (1e400), and "<<" and "=", which other readers trip over.
//
// For YAML that is rewritten as YAML, [CollectComments] finds the comments of
// the source, and [YAML] puts them back.
package emit
