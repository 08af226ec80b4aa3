package org.saphan.bench.contract;

import java.util.Locale;
import org.saphan.journal.EventType;

/// Sentences made of names.
final class Words {

    private Words() {}

    /// `EntrepreneurRegistered` → `Entrepreneur registered`.
    static String sentence(String camelCase) {
        var words = camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// What the data of an event is.
    static String stateOf(EventType type) {
        return type.erases()
                ? "The id of the " + aggregate(type) + " that is to be forgotten; a tombstone follows."
                : "The whole public state of the " + aggregate(type) + " after the change. Members may be added.";
    }

    /// `potential-assessment` → `potential assessment`.
    static String aggregate(EventType type) {
        return type.aggregate().replace('-', ' ');
    }
}
