package org.saphan.registry.application;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// Answers that the round's table of quadrants does not have, or two under one heading.
class AnswersUnfit extends Refusal {

    private static final long serialVersionUID = 1L;

    public AnswersUnfit(List<String> given, List<String> unfit) {
        super(
                RefusalKind.UNPROCESSABLE,
                Map.of(),
                unfit.stream()
                        .map(each -> Violation.of(
                                "/answers/" + given.lastIndexOf(each), "ANSWER_UNFIT", Map.of("answer", each)))
                        .toList());
    }
}
