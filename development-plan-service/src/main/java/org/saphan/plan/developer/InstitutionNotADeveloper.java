package org.saphan.plan.developer;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The programme does not give the institution the duty to develop, there or at all (S2-06).
class InstitutionNotADeveloper extends Refusal {

    private static final long serialVersionUID = 1L;

    InstitutionNotADeveloper(String programme, String institution, String province) {
        super(
                RefusalKind.UNPROCESSABLE,
                Map.of("programme", programme, "institution", institution, "province", province));
    }

    /// The class name alone would run the article into the next word.
    @Override
    public String code() {
        return "INSTITUTION_NOT_A_DEVELOPER";
    }
}
