package org.saphan.registry.entrepreneur;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.http.MergePatch;
import org.saphan.journal.Journal;
import org.saphan.registry.address.Places;
import org.saphan.registry.personaldata.PersonalDataCipher;
import org.saphan.registry.phone.SealedPhone;
import org.saphan.registry.reason.ChangeReason;

/// Changes what is known of an entrepreneur by a merge patch (RFC 7396): absent members stay, null removes.
@ApplicationScoped
class AmendEntrepreneur {

    private final Entrepreneurs entrepreneurs;
    private final Places places;
    private final Stewardship stewardship;
    private final MergePatch patches;
    private final PersonalDataCipher cipher;
    private final Journal journal;

    AmendEntrepreneur(
            Entrepreneurs entrepreneurs,
            Places places,
            Stewardship stewardship,
            MergePatch patches,
            PersonalDataCipher cipher,
            Journal journal) {
        this.entrepreneurs = entrepreneurs;
        this.places = places;
        this.stewardship = stewardship;
        this.patches = patches;
        this.cipher = cipher;
        this.journal = journal;
    }

    @Transactional
    EntrepreneurDetails run(UUID id, JsonNode patch, ChangeReason reason, IfMatch ifMatch) {
        var entrepreneur = entrepreneurs.require(id);
        stewardship.requireFor(entrepreneur);
        var content = patches.apply(patch, entrepreneur.content(cipher), EntrepreneurContent.class);
        ifMatch.check(entrepreneur.version());
        places.require(content.address());
        var externalNo = content.externalNo();
        if (externalNo != null && entrepreneurs.isExternalNumberTaken(externalNo, id)) {
            throw new ExternalNumberTaken();
        }
        entrepreneur.amend(content, SealedPhone.of(content.phone(), cipher), reason);
        entrepreneurs.flushUnique();
        journal.record(new EntrepreneurUpdated(entrepreneur.state()));
        return entrepreneur.details();
    }
}
