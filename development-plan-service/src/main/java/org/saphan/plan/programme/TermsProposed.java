package org.saphan.plan.programme;

/// Other terms are about to come into force. Fired inside the transaction, while nobody is nominated or selected in the
/// programme; whoever hears of it may refuse them.
public record TermsProposed(ProgrammeDetails before, ProgrammeDetails after) {}
