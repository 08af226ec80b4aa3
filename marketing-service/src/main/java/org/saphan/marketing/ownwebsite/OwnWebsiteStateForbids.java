package org.saphan.marketing.ownwebsite;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The website is not in a state that allows this.
class OwnWebsiteStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnWebsiteStateForbids(OwnWebsiteState state) {
        super(RefusalKind.CONFLICT, Map.of("state", state.name()));
    }
}
