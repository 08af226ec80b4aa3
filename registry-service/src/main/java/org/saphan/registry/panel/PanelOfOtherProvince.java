package org.saphan.registry.panel;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A provincial committee judges what comes from its own province.
class PanelOfOtherProvince extends Refusal {

    private static final long serialVersionUID = 1L;

    public PanelOfOtherProvince(String provinceCode, String otherProvince) {
        super(RefusalKind.UNPROCESSABLE, Map.of("provinceCode", provinceCode, "otherProvince", otherProvince));
    }
}
