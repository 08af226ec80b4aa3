package org.saphan.journal.learning;

import org.jspecify.annotations.Nullable;

/// A message that can never be understood, and why.
public class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    private final Misunderstanding why;

    NotUnderstood(Misunderstanding why, @Nullable String detail) {
        super(shortened(detail == null ? "" : detail), null, false, false);
        this.why = why;
    }

    public Misunderstanding why() {
        return why;
    }

    /// For an operator: what exactly was wrong.
    public String detail() {
        var message = getMessage();
        return message == null ? "" : message;
    }

    private static String shortened(String detail) {
        return detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
    }
}
