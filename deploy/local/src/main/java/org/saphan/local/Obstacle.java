package org.saphan.local;

/// Something the person at the keyboard has to clear away. The message is the whole explanation: one sentence, no
/// trace.
final class Obstacle extends RuntimeException {

    private final String sentence;

    Obstacle(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    Obstacle(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
