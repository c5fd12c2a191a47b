package quote

// Type says how an utterance is given (PARC 3, PolNeAR, the German news
// quotation set).
//
//newsevent:vocabulary
type Type string

const (
	// The speaker's words, as a sentence of their own.
	//newsevent:meant verbatim, exact, quote, quotation
	Direct Type = "direct"
	// A fragment of the speaker's words in the outlet's own sentence.
	Partial Type = "partial"
	// Part quoted and part paraphrased; the quoted parts stand between “ and ”.
	Mixed Type = "mixed"
	// A paraphrase of what was said.
	//newsevent:meant paraphrase, paraphrased
	Indirect Type = "indirect"
	// Only that they spoke of it.
	//newsevent:meant mentioned
	Reported Type = "reported"
)

// Attestation says how a source supports the words of a quote.
//
//newsevent:vocabulary
type Attestation string

const (
	// The source gives these words as this speaker's.
	AttestationVerbatim Attestation = "verbatim"
	// The source gives these words as spoken by all speakers together.
	AttestationJointVerbatim Attestation = "joint-verbatim"
	// The source sums up what was said; two leaders who "both called it
	// productive" need not have used the word.
	AttestationSummarized Attestation = "summarized"
	// The words follow from the source, which does not give them.
	AttestationInferred Attestation = "inferred"
)

// Medium is what something was said in (German news quotation set, AIF).
//
//newsevent:vocabulary open
type Medium string

const (
	// A speech or address.
	MediumSpeech Medium = "speech"
	// A press conference, or remarks to reporters.
	MediumPressConference Medium = "press-conference"
	// An interview.
	MediumInterview Medium = "interview"
	// A letter, article, book or written statement.
	MediumWriting Medium = "writing"
	// A post in a social network.
	MediumSocialPost Medium = "social-post"
	// Radio or television.
	MediumBroadcast Medium = "broadcast"
	// A banner, sign, plaque or poster.
	MediumInscription Medium = "inscription"
)

// Translator says who translated a quote.
//
//newsevent:vocabulary
type Translator string

const (
	// The outlet that prints it.
	TranslatorOutlet Translator = "outlet"
	// The speaker's own office, or another official translation.
	TranslatorOfficial Translator = "official"
	// An interpreter at the event.
	TranslatorInterpreter Translator = "interpreter"
	// A machine.
	TranslatorMachine Translator = "machine"
)

// Alteration says how a quote differs from the wording it is a variant of.
//
//newsevent:vocabulary
type Alteration string

const (
	// Words were left out.
	AlterationShortened Alteration = "shortened"
	// Slips, repetitions or grammar were mended.
	AlterationCleaned Alteration = "cleaned"
	// It was translated.
	AlterationTranslated Alteration = "translated"
	// It says something else.
	AlterationMisquoted Alteration = "misquoted"
)
