package org.saphan.cluster.training;

import java.util.Map;
import org.saphan.cluster.competence.TrainingTheme;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Kinds of standards are named for the theme of standards, at least one, and for no other.
class StandardKindsNotOfTheme extends Refusal {

    private static final long serialVersionUID = 1L;

    StandardKindsNotOfTheme(TrainingTheme theme) {
        super(RefusalKind.UNPROCESSABLE, Map.of("theme", theme.name()));
    }
}
