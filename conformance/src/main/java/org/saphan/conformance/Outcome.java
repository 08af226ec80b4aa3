package org.saphan.conformance;

/// What became of a point.
enum Outcome {
    KEPT("kept"),
    BROKEN("BROKEN"),
    LEFT_OUT("left out");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
