package org.saphan.plan.activity;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.plan.support.SupportArea;

/// The agency has no duty for this kind of support in the programme (S1-13…15, P3).
class SupportAreaNotOfAgency extends Refusal {

    private static final long serialVersionUID = 1L;

    SupportAreaNotOfAgency(String agency, SupportArea area, String programme) {
        super(RefusalKind.UNPROCESSABLE, Map.of("agency", agency, "supportArea", area.name(), "programme", programme));
    }
}
