package org.saphan.http;

import java.util.Map;

/// The caller's agency lacks the duty for this, in this programme, for this province.
public class DutyRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    /// @param where the programme's code, or the name of the thing that the agency is not steward of
    public DutyRequired(String agency, String duty, String where) {
        super(RefusalKind.FORBIDDEN, Map.of("agency", agency, "duty", duty, "where", where));
    }
}
