# Faults in a questionnaire file: fault-<code> says what is wrong, fault-<code>-fix what to do.

fault-whole = questionnaire

## The file

fault-file-missing = the file does not exist
fault-file-missing-fix = check that the path is spelt correctly
fault-not-a-file = this is not an ordinary file
fault-not-a-file-fix = give a YAML file, not a folder
fault-unreadable = the file cannot be read ({ $reason })
fault-unreadable-fix = check the path and your access to the file
fault-too-large = the file is larger than { $limit } kB
fault-too-large-fix = a questionnaire is much smaller; check that this is the right file
fault-encoding = the file is not saved as UTF-8
fault-encoding-fix = save the file again with the encoding UTF-8
fault-tab = the line contains a tab
fault-tab-fix = use spaces instead
fault-stray-character = the line contains an invisible character that does not belong here ({ $character })
fault-stray-character-fix = delete the character, or write the line again
fault-stray-escape = “{ $key }” contains an invisible character or a tab
fault-stray-escape-fix = remove the backslash code that puts it there
fault-empty-file = the file is empty
fault-empty-file-fix = write at least “id”, “title” and “sections”
fault-many-documents = the file contains more than one document
fault-many-documents-fix = remove the line “---”, and use one file for each questionnaire
fault-too-deep = the indentation goes deeper than { $limit } levels
fault-too-deep-fix = simplify; a questionnaire does not need that many levels
fault-too-much = the file contains more than { $limit } values
fault-too-much-fix = split the questionnaire into several files
fault-too-many-faults = there are more faults than the { $limit } shown
fault-too-many-faults-fix = put these right first, and check the file again

## YAML

fault-syntax = the line is not valid YAML
fault-syntax-fix = check indentation, colons and quotation marks here and on the line above
fault-syntax-colon = a colon stands where YAML cannot make sense of it
fault-syntax-colon-fix = put quotation marks around text that contains a colon, and check the indentation
fault-syntax-quote = a quotation mark or bracket is never closed
fault-syntax-quote-fix = add the closing sign that is missing
fault-syntax-sign = the text begins with a sign that means something special in YAML
fault-syntax-sign-fix = put quotation marks around the text
fault-syntax-indent = the indentation does not fit the lines around it
fault-syntax-indent-fix = give keys on the same level the same number of spaces, and check the line above
fault-anchor = YAML anchors and aliases (“{ $name }”) are not allowed
fault-anchor-fix = write the text out in full, or use “choice_lists” for choices; if the text begins with & or *, put it in quotation marks
fault-tag = YAML tags (“{ $name }”) are not allowed
fault-tag-fix = remove the tag; if the text begins with an exclamation mark, put it in quotation marks
fault-duplicate-key = “{ $key }” occurs twice, first on line { $first }
fault-duplicate-key-fix = keep only one of them
fault-key-not-text = a key must be a single word
fault-key-not-text-fix = write “key: value”, without brackets or braces before the colon

## Keys and values

fault-not-fields = { $level ->
        [questionnaire] the file must consist of keys with values
        [section] a section must have keys, such as “questions”
        [question] a question must have keys, such as “name”, “type” and “label”
        [choice] a choice must have keys, such as “name” and “label”
       *[other] “choice_lists” must have at least one named list
    }
fault-not-fields-fix = { $level ->
        [questionnaire] begin with “id:”, “title:” and “sections:”, each on its own line
        [section] write “- questions:” and the questions below it
        [question] write “- name: name_of_the_question” and the other keys below it
        [choice] write for example “- name: yes_often” and “label: Yes, often” on the line below
       *[other] write “name_of_the_list:” and the choices below it
    }
fault-unknown-key = “{ $key }” is not a key here
fault-unknown-key-fix = { $found ->
        [yes] did you mean “{ $suggestion }”?
       *[no] remove it, or check the indentation
    }
fault-key-not-for-type = “{ $key }” cannot be used when the type is { $type }
fault-key-not-for-type-fix = remove “{ $key }”, or choose another type
fault-missing-key = “{ $key }” is missing
fault-missing-key-fix = add “{ $key }:”
fault-not-list = “{ $key }” must be a list
fault-not-list-fix = begin each line of the list with a hyphen and a space
fault-empty-list = “{ $key }” is empty
fault-empty-list-fix = write at least one item in the list, or remove the key
fault-too-many = “{ $key }” has { $count } items, but { $limit } is the most
fault-too-many-fix = remove some, or split the questionnaire
fault-not-text = “{ $key }” must be text
fault-not-text-fix = write the text after the colon, preferably in quotation marks
fault-empty-text = “{ $key }” is empty
fault-empty-text-fix = write a text, or remove the key
fault-bool-as-text = YAML reads { $value } without quotation marks as true or false, not as text
fault-bool-as-text-fix = write "{ $value }" with quotation marks
fault-text-too-long = “{ $key }” has { $length } characters, but { $limit } is the most
fault-text-too-long-fix = shorten the text
fault-bad-name = “{ $value }” is not a valid name
fault-bad-name-fix = use small letters a–z, digits and underscores, with a letter first and at most { $limit } characters
fault-not-boolean = “{ $key }” must be true or false, not “{ $value }”
fault-not-boolean-fix = write true or false without quotation marks
fault-not-integer = “{ $key }” must be a whole number from { $low } to { $high }, not “{ $value }”
fault-not-integer-fix = write the number in digits, without quotation marks
fault-unknown-value = “{ $value }” is not a valid value for “{ $key }”
fault-unknown-value-fix = { $found ->
        [yes] did you mean “{ $suggestion }”? (Valid: { $allowed })
       *[no] choose one of these: { $allowed }
    }

## Languages

fault-language-no = “no” cannot be used as a language, because YAML reads it as false
fault-language-no-fix = write nb for Bokmål or nn for Nynorsk
fault-unknown-language = “{ $value }” is not a language Medvirk has
fault-unknown-language-fix = choose among { $allowed }
fault-duplicate-language = the language “{ $value }” occurs twice
fault-duplicate-language-fix = keep only one
fault-language-undeclared = “{ $value }” is not among the languages of this questionnaire
fault-language-undeclared-fix = add “{ $value }” to “languages”, or remove the text
fault-language-missing = “{ $key }” has no text in { $missing }
fault-language-missing-fix = write the text in every language listed in “languages”, one line for each

## Questions and choices

fault-duplicate-question = another question has the same name, on line { $first }
fault-duplicate-question-fix = give this question a name of its own
fault-required-sensitive = a sensitive question cannot be required
fault-required-sensitive-fix = remove “required”; people who are made to answer do not always answer honestly
fault-needs-scale = “{ $key }” needs a scale whose choices have scores
fault-needs-scale-fix = use the type likert, give the choices a “score”, or remove “{ $key }”
fault-unknown-choice-list = there is no list in “choice_lists” called “{ $name }”
fault-unknown-choice-list-fix = { $found ->
        [yes] did you mean “{ $suggestion }”?
       *[no] add the list to “choice_lists”, or write the choices here
    }
fault-few-choices = { $count ->
        [0] there are no choices to choose from
       *[other] there is only one choice
    }
fault-few-choices-fix = write at least two besides “Don't know” and the like
fault-yes-no-choices = a yes/no question must have two answers besides “Don't know”, not { $count }
fault-yes-no-choices-fix = mark “Don't know” with “missing: true”, or use the type select_one
fault-duplicate-choice = the choice “{ $choice }” occurs twice, first on line { $first }
fault-duplicate-choice-fix = give each choice a name of its own
fault-duplicate-label = two choices have the same text, “{ $label }”, first on line { $first }
fault-duplicate-label-fix = give them different texts, so that people can tell them apart
fault-label-missing = the choice “{ $choice }” has no text
fault-label-missing-fix = add “label:”; only points on a scale can do without
fault-two-exclusive = both “{ $other }” and “{ $choice }” are marked “exclusive”
fault-two-exclusive-fix = keep “exclusive: true” on one of them
fault-exclusive-not-for-type = “exclusive” makes no sense when the type is { $type }
fault-exclusive-not-for-type-fix = remove “exclusive”; it is only needed where several answers can be chosen
fault-score-on-missing = a choice marked “missing” cannot have a score
fault-score-on-missing-fix = remove “score”, or remove “missing”
fault-score-incomplete = “{ $choice }” has no score, but other choices in the list do
fault-score-incomplete-fix = give every choice a “score”, or none; mark “Don't know” with “missing: true”
fault-score-order = the scores neither rise nor fall steadily through the list
fault-score-order-fix = put the choices in order, and give each a number of its own
fault-score-not-for-type = “score” cannot be used when the type is { $type }
fault-score-not-for-type-fix = remove “score”, or use the type likert or select_one

## Conditions

fault-condition-form = the condition in “relevant” does not have a form Medvirk knows
fault-condition-form-fix = use “question” together with “is”, or only “any”, “all” or “not”
fault-relevant-unknown = the condition refers to “{ $name }”, which does not exist
fault-relevant-unknown-fix = { $found ->
        [yes] did you mean “{ $suggestion }”?
       *[no] use the name of a question further up
    }
fault-relevant-later = the condition refers to “{ $name }”, which comes later
fault-relevant-later-fix = move the question below “{ $name }”, or refer to a question further up
fault-relevant-cycle = the condition goes in a circle: “{ $name }” itself depends on this question
fault-relevant-cycle-fix = remove “relevant” from one of the questions in the circle
fault-relevant-not-choice = the condition refers to “{ $name }”, which has no choices
fault-relevant-not-choice-fix = refer to a question where an answer is chosen
fault-relevant-unknown-choice = “{ $name }” does not have the choice “{ $choice }”
fault-relevant-unknown-choice-fix = { $found ->
        [yes] did you mean “{ $suggestion }”?
       *[no] use the “name” of one of the choices there
    }

## Explanations in the editor (JSON Schema)

key-questionnaire = Questionnaire for Medvirk
key-questionnaire-id = The questionnaire's permanent name. Rounds of the same questionnaire can be compared, so keep the name when the text changes.
key-questionnaire-title = The title respondents see at the top.
key-questionnaire-languages = The languages of the questionnaire. Every text must then be given in all of them.
key-questionnaire-default_language = The language that is approved, and that translations follow. Bokmål (nb) unless stated.
key-questionnaire-intro = Who is asking, and why. Medvirk itself explains what is stored.
key-questionnaire-choice_lists = Lists of choices that several questions can use, each with its name.
key-questionnaire-sections = The sections of the questionnaire, in order.
key-section-title = Heading above the section. Can be left out.
key-section-questions = The questions of the section, in order.
key-question-name = The question's permanent name, in small letters. Questions of the same name are compared from round to round.
key-question-type = What kind of question it is.
key-question-label = The question as it is to be read.
key-question-hint = Help text below the question.
key-question-choices = The choices, or the name of a list in “choice_lists”.
key-question-required = Set to true only if it must be answered. Left out, the answer is voluntary.
key-question-relevant = Condition for asking the question, from answers further up.
key-question-sensitive = Set to true when the answer could harm the person answering. Answers of small groups are then shown more coarsely.
key-question-base = What the percentages are taken of.
key-question-reference_period = How many months back the question looks, for example 12.
key-question-index = The name of the index the question is part of.
key-question-reverse = Set to true when high scores mean the opposite of the other questions in the index.
key-question-favourable = Which direction is favourable: high or low on a scale, otherwise the name of a choice.
key-question-source_number = The number the question has in the case paper.
key-question-change_kind = What kind of change this is from the version before.
key-choice-name = The choice's permanent name, in small letters.
key-choice-label = The text of the choice. Points in the middle of a scale can do without.
key-choice-score = The score of the answer. A likert scale counts 1, 2, 3 … by itself.
key-choice-exclusive = Set to true when the answer rules out all the others, such as “None of these”.
key-choice-missing = Set to true for “Don't know” and the like: counted and shown, but never scored.
key-is-question = The name of a question further up.
key-is-is = The answer that must have been given, or a list of which one must have been given.
key-condition-any = At least one of the conditions must be met.
key-condition-all = All the conditions must be met.
key-condition-not = The condition must not be met.
key-type-likert = Scale. The choices score 1, 2, 3 … in order.
key-type-yes_no = Yes or no, and “Don't know” if you like.
key-type-select_one = Choose one answer.
key-type-select_multiple = Choose one or more answers.
key-type-text = Free text.
key-type-note = Text without an answer.
key-base-valid = Of those who gave an answer other than “Don't know”. Usual for scales.
key-base-answered = Of everybody who answered, “Don't know” included. Usual for yes/no.
key-change-typo = Only a slip of the pen put right. The trend is kept.
key-change-meaning = The meaning has changed. The trend is broken, and the change must be approved.
