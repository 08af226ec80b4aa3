package org.saphan.registry.entrepreneur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saphan.registry.address.Address;

class EntrepreneurTest {

    private static final Instant NOW = Instant.parse("2010-06-01T02:00:00Z");

    @Test
    void needsSomethingThatTellsItFromOthers() {
        assertThatThrownBy(() -> enter(group(null, null), RegistrationStatus.REGISTERED))
                .isInstanceOf(IdentificationRequired.class);
    }

    @Test
    void needsSevenMembersBehindACommunityEnterpriseCode() {
        assertThatThrownBy(() -> enter(group("324011210001", 6), RegistrationStatus.REGISTERED))
                .isInstanceOf(TooFewMembers.class);
        assertThat(enter(group("324011210001", 7), RegistrationStatus.REGISTERED)
                        .status())
                .isEqualTo(RegistrationStatus.REGISTERED);
    }

    @Test
    void isSuspendedAndReinstated() {
        var entrepreneur = enter(group("324011210001", 7), RegistrationStatus.REGISTERED);

        entrepreneur.suspend("site visit", NOW);
        assertThat(entrepreneur.status()).isEqualTo(RegistrationStatus.SUSPENDED);
        entrepreneur.reinstate(NOW);

        assertThat(entrepreneur.status()).isEqualTo(RegistrationStatus.REGISTERED);
    }

    @Test
    void cannotBeSuspendedTwice() {
        var entrepreneur = enter(group("324011210001", 7), RegistrationStatus.REGISTERED);
        entrepreneur.suspend("site visit", NOW);

        assertThatThrownBy(() -> entrepreneur.suspend("again", NOW)).isInstanceOf(RegistrationStatusForbids.class);
    }

    @Test
    void neverComesBackAfterDeregistration() {
        var entrepreneur = enter(group("324011210001", 7), RegistrationStatus.REGISTERED);
        entrepreneur.deregister("closed", NOW);

        assertThatThrownBy(() -> entrepreneur.reinstate(NOW)).isInstanceOf(RegistrationStatusForbids.class);
        assertThatThrownBy(() -> entrepreneur.accept(NOW)).isInstanceOf(RegistrationStatusForbids.class);
    }

    @Test
    void isAcceptedOnlyWhileSubmitted() {
        var entrepreneur = enter(group("324011210001", 7), RegistrationStatus.SUBMITTED);

        entrepreneur.accept(NOW);

        assertThat(entrepreneur.status()).isEqualTo(RegistrationStatus.REGISTERED);
        assertThatThrownBy(() -> entrepreneur.reject("late", NOW)).isInstanceOf(RegistrationStatusForbids.class);
    }

    @Test
    void publishesTheNameOfAGroupButNeverOfASingleOwner() {
        var group = enter(group("324011210001", 7), RegistrationStatus.REGISTERED);
        var owner = enter(owner("324011210002"), RegistrationStatus.REGISTERED);

        assertThat(group.state().nameTh()).isEqualTo("กลุ่มสมมุติ");
        assertThat(owner.state().nameTh()).isNull();
        assertThat(owner.state().nameEn()).isNull();
        assertThat(owner.state().tradeName()).isEqualTo("Fictitious Brand");
    }

    private static Entrepreneur enter(NewEntrepreneur entry, RegistrationStatus status) {
        return Entrepreneur.enter(entry, null, null, "OTOP-2401-2553-00001", "CDD", status, NOW);
    }

    private static NewEntrepreneur group(String code, Integer members) {
        return entry(EntrepreneurKind.COMMUNITY_GROUP, "กลุ่มสมมุติ", code, members);
    }

    private static NewEntrepreneur owner(String code) {
        return entry(EntrepreneurKind.SINGLE_OWNER, "เจ้าของสมมุติ", code, 7);
    }

    private static NewEntrepreneur entry(EntrepreneurKind kind, String name, String code, Integer members) {
        return new NewEntrepreneur(
                kind,
                null,
                name,
                "Fictitious",
                "Fictitious Brand",
                null,
                null,
                code,
                members,
                Set.of(CommunityLink.PRODUCTION),
                new Address("3", "240112"),
                null,
                2553,
                null,
                null,
                null);
    }
}
