package org.saphan.cluster.monitoringround;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The round has nothing of this kind about the member.
public class NothingToCorrect extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToCorrect(UUID member) {
        super(RefusalKind.CONFLICT, Map.of("member", member));
    }
}
