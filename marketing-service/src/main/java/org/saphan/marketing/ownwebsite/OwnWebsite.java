package org.saphan.marketing.ownwebsite;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.http.outgoing.WebAddress;
import org.saphan.marketing.known.registry.Transfer;
import org.saphan.marketing.websiteproof.ProofInstructions;
import org.saphan.marketing.websiteproof.WebsiteProof;
import org.saphan.marketing.websiteproof.WebsiteToProve;

/// A website of an entrepreneur's own.
@Entity
class OwnWebsite {

    @Id
    private UUID id;

    private UUID entrepreneurId;

    @SuppressWarnings("UnusedVariable") // only the database reads it
    private @Nullable UUID enteredAs;

    private @Nullable String programmeCode;
    private String url;

    @SuppressWarnings("UnusedVariable") // only the database reads it
    private String site;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @SuppressWarnings("UnusedVariable") // only the database reads it
    private List<String> hostAndParents;

    private String token;
    private String claimedBy;
    private LocalDate claimedOn;

    @Enumerated(EnumType.STRING)
    private OwnWebsiteState state = OwnWebsiteState.CLAIMED;

    private @Nullable Instant verifiedAt;
    private @Nullable LocalDate liveOn;
    private @Nullable LocalDate retiredOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OwnWebsite() {}

    static OwnWebsite claim(
            UUID entrepreneurId, @Nullable String programmeCode, WebAddress address, String agency, LocalDate day) {
        var website = new OwnWebsite();
        website.id = Ids.next();
        website.entrepreneurId = entrepreneurId;
        website.programmeCode = programmeCode;
        website.url = address.url();
        website.site = address.site();
        website.hostAndParents = new ArrayList<>(address.host().andParents());
        website.token = WebsiteProof.newToken();
        website.claimedBy = agency;
        website.claimedOn = day;
        return website;
    }

    /// The site showed the token.
    ///
    /// @return whether that changed anything
    boolean verify(Instant when) {
        requireNot(OwnWebsiteState.RETIRED);
        if (state == OwnWebsiteState.CLAIMED) {
            state = OwnWebsiteState.VERIFIED;
            verifiedAt = when;
            return true;
        }
        return restore();
    }

    /// The site shows the token again.
    ///
    /// @return whether that changed anything
    boolean restore() {
        if (state != OwnWebsiteState.LAPSED) {
            return false;
        }
        state = liveOn == null ? OwnWebsiteState.VERIFIED : OwnWebsiteState.LIVE;
        return true;
    }

    /// The site has not shown the token for too long.
    ///
    /// @return whether that changed anything
    boolean lapse() {
        if (state != OwnWebsiteState.VERIFIED && state != OwnWebsiteState.LIVE) {
            return false;
        }
        state = OwnWebsiteState.LAPSED;
        return true;
    }

    void launch(LocalDate day) {
        requireNot(OwnWebsiteState.RETIRED);
        requireNot(OwnWebsiteState.LIVE);
        if (state != OwnWebsiteState.VERIFIED) {
            throw new NotAnOwnWebsite("/url", "NOT_VERIFIED");
        }
        state = OwnWebsiteState.LIVE;
        liveOn = day;
    }

    void retire(LocalDate day) {
        requireNot(OwnWebsiteState.RETIRED);
        state = OwnWebsiteState.RETIRED;
        retiredOn = day;
    }

    /// The register merged the entrepreneur into another, or took that back.
    void transfer(Transfer transfer) {
        entrepreneurId = transfer.entrepreneurId();
        enteredAs = transfer.enteredAs();
    }

    /// @throws OwnWebsiteStateForbids when it is in that state
    void requireNot(OwnWebsiteState forbidden) {
        if (state == forbidden) {
            throw new OwnWebsiteStateForbids(state);
        }
    }

    UUID entrepreneurId() {
        return entrepreneurId;
    }

    @Nullable String programmeCode() {
        return programmeCode;
    }

    boolean isChecked() {
        return state.isChecked();
    }

    long version() {
        return version;
    }

    WebsiteToProve toProve() {
        return new WebsiteToProve(id, WebAddress.of(url), token);
    }

    PublishedOwnWebsite published() {
        return new PublishedOwnWebsite(
                id, entrepreneurId, programmeCode, state, verifiedAt, liveOn, retiredOn, version);
    }

    /// @param forWhoMayAct whether the token may be shown
    OwnWebsiteDetails details(boolean forWhoMayAct) {
        return new OwnWebsiteDetails(
                id,
                entrepreneurId,
                programmeCode,
                url,
                state,
                claimedBy,
                claimedOn,
                verifiedAt,
                liveOn,
                retiredOn,
                forWhoMayAct ? token : null,
                forWhoMayAct ? ProofInstructions.of(WebAddress.of(url)) : null,
                version);
    }
}
