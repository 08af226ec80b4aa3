package org.saphan.marketing.ownwebsite;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.marketing.websiteproof.WebsiteProof;

/// Looks now whether a site shows its token. No transaction is open while it looks.
@ApplicationScoped
class VerifyOwnWebsite {

    private final FindToVerify find;
    private final WebsiteProof proof;
    private final ConfirmOwnWebsite confirm;

    VerifyOwnWebsite(FindToVerify find, WebsiteProof proof, ConfirmOwnWebsite confirm) {
        this.find = find;
        this.proof = proof;
        this.confirm = confirm;
    }

    /// @throws NotAnOwnWebsite with the reason, when it does not
    OwnWebsiteDetails run(UUID id, IfMatch ifMatch) {
        var website = find.run(id, ifMatch);
        proof.fault(website).ifPresent(why -> {
            throw new NotAnOwnWebsite(why);
        });
        return confirm.run(id, ifMatch);
    }
}
