package event

// Held counts what [Event.Verify] held against what, so that no findings are
// told from nothing looked at.
type Held struct {
	// Quotes is how many quotes there are.
	Quotes int
	// Held is how many of them were looked for in a text at least.
	Held int
	// Paraphrases is how many have a text, but no words that could be looked for
	// in it: paraphrases without Exact, and translations.
	Paraphrases int
	// Texts is how many texts the quotes were looked for in.
	Texts int
}

// Add adds what was held in another event.
func (h *Held) Add(other Held) {
	h.Quotes += other.Quotes
	h.Held += other.Held
	h.Paraphrases += other.Paraphrases
	h.Texts += other.Texts
}

// WithoutText returns how many quotes have no source of which the text could be
// read.
func (h Held) WithoutText() int { return h.Quotes - h.Held - h.Paraphrases }

// held counts what was held. looked says of the quotes that have a text whether
// words were looked for.
func (v *verification) held() Held {
	h := Held{Quotes: len(v.event.Quotes), Texts: v.texts}
	for _, looked := range v.looked {
		if looked {
			h.Held++
		} else {
			h.Paraphrases++
		}
	}
	return h
}
