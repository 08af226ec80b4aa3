package org.saphan.registry.panel;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The committee has no such member.
class NoSuchMember extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuchMember(String memberNo) {
        super(RefusalKind.UNPROCESSABLE, Map.of("memberNo", memberNo));
    }
}
