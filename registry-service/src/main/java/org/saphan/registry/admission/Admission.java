package org.saphan.registry.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.clientregistration.NewClient;

/// A request of an agency's system to be let in, and what became of it.
@Entity
class Admission {

    @Id
    private UUID id;

    private String agencyCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private NewAdmission request;

    private Instant requestedAt;
    private byte[] claimHash;

    @Enumerated(EnumType.STRING)
    private AdmissionStage state = AdmissionStage.REQUESTED;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable AdmissionApproval approval;

    private @Nullable String reason;
    private @Nullable String clientId;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Admission() {}

    /// @param id made before, because the claim code follows from it
    static Admission request(UUID id, NewAdmission content, byte[] claimHash, Instant now) {
        var admission = new Admission();
        admission.id = id;
        admission.agencyCode = content.agencyCode();
        admission.request = content;
        admission.claimHash = claimHash;
        admission.requestedAt = now;
        return admission;
    }

    void approve(AdmissionApproval decision) {
        requireState(Set.of(AdmissionStage.REQUESTED));
        if (!request.scopes().containsAll(decision.scopes())) {
            throw new ScopesNotAskedFor();
        }
        approval = decision;
        state = AdmissionStage.APPROVED;
    }

    void refuse(String why) {
        requireState(Set.of(AdmissionStage.REQUESTED, AdmissionStage.APPROVED));
        end(AdmissionStage.REFUSED, why);
    }

    void withdraw() {
        requireState(Set.of(AdmissionStage.REQUESTED, AdmissionStage.APPROVED));
        state = AdmissionStage.WITHDRAWN;
    }

    /// What the identity provider is asked for.
    NewClient wantedClient() {
        requireIssuable();
        return new NewClient(id, request.systemName(), agencyCode, grantedScopes());
    }

    void issue(String client) {
        requireIssuable();
        clientId = client;
        state = AdmissionStage.ISSUED;
    }

    /// Makes room for other credentials.
    ///
    /// @return the client that counts no more
    String renew() {
        requireState(Set.of(AdmissionStage.ISSUED));
        state = AdmissionStage.APPROVED;
        return clientOfIssue();
    }

    /// @return the client that counts no more
    String revoke(String why) {
        requireState(Set.of(AdmissionStage.ISSUED));
        end(AdmissionStage.REVOKED, why);
        return clientOfIssue();
    }

    private void end(AdmissionStage how, String why) {
        state = how;
        reason = why;
    }

    private void requireIssuable() {
        if (state == AdmissionStage.ISSUED) {
            throw new CredentialsIssued();
        }
        requireState(Set.of(AdmissionStage.APPROVED));
    }

    private void requireState(Set<AdmissionStage> possible) {
        if (!possible.contains(state)) {
            throw new AdmissionNotInState(state);
        }
    }

    private String clientOfIssue() {
        if (clientId == null) {
            throw new IllegalStateException("issued without a client");
        }
        return clientId;
    }

    List<String> grantedScopes() {
        return approval == null ? List.of() : approval.scopes();
    }

    UUID id() {
        return id;
    }

    String agencyCode() {
        return agencyCode;
    }

    NewAdmission request() {
        return request;
    }

    byte[] claimHash() {
        return claimHash;
    }

    long version() {
        return version;
    }

    AdmissionState state() {
        return new AdmissionState(id, agencyCode, requestedAt, state, grantedScopes(), clientId, version);
    }

    AdmissionDetails details() {
        return AdmissionDetails.of(id, request, requestedAt, state, approval, reason, clientId, version);
    }
}
