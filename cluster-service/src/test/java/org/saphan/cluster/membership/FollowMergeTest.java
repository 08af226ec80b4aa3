package org.saphan.cluster.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Neighbours;
import org.saphan.http.BangkokDays;

/// What follows when the register merges entrepreneurs, takes that back, or erases one.
@QuarkusTest
@WithTestResource(Bench.class)
class FollowMergeTest {

    @Inject
    FollowRegister followRegister;

    @Inject
    Memberships memberships;

    private String cluster;
    private UUID loser;
    private UUID winner;

    @BeforeEach
    void registerTwo() {
        cluster = Chain.proposed();
        loser = Neighbours.registered();
        winner = Neighbours.registered();
    }

    @Test
    void movesWhatStandsAndWhatHasEnded() {
        var ended = left(active(loser));
        var standing = active(loser);

        Neighbours.merges(loser, winner);

        awaitEntrepreneur(standing, winner);
        awaitEntrepreneur(ended, winner);
        assertThat(Chain.read(standing).text("state")).isEqualTo("ACTIVE");
        assertThat(Chain.read(ended).text("leavingCause")).isEqualTo("BY_AGENCY");
        var told = Published.await("cluster.membership.transferred.v1", standing);
        assertThat(told.data().path("entrepreneurId").asText()).isEqualTo(winner.toString());
        assertThat(told.headers()).doesNotContainKey("ce_agency");
    }

    @Test
    void endsWhatTheOtherHasAlready() {
        var second = active(loser);
        var first = active(winner);

        Neighbours.merges(loser, winner);

        awaitEntrepreneur(second, winner);
        assertThat(Chain.read(second).text("state")).isEqualTo("LEFT");
        assertThat(Chain.read(second).text("leavingCause")).isEqualTo("MERGED");
        assertThat(Chain.read(first).text("state")).isEqualTo("ACTIVE");
        Published.await("cluster.membership.left.v1", second);
    }

    @Test
    void goesBackWhenTheMergeIsTakenBack() {
        var own = active(winner);
        var second = active(loser);
        var elsewhere =
                Chain.active(Chain.proposed(), Chain.member(loser, "UPSTREAM")).text("membershipId");
        Neighbours.merges(loser, winner);
        awaitEntrepreneur(second, winner);
        awaitEntrepreneur(elsewhere, winner);

        Neighbours.unmerges(loser);

        awaitEntrepreneur(second, loser);
        awaitEntrepreneur(elsewhere, loser);
        assertThat(Chain.read(elsewhere).text("state")).isEqualTo("ACTIVE");
        assertThat(Chain.read(second).text("state")).isEqualTo("LEFT");
        assertThat(Chain.read(own).text("entrepreneurId")).isEqualTo(winner.toString());
    }

    @Test
    void followsAChainToItsEndAndBackByOne() {
        var member = active(loser);
        var last = Neighbours.registered();

        Neighbours.merges(winner, last);
        Neighbours.merges(loser, winner);
        awaitEntrepreneur(member, last);
        Neighbours.unmerges(winner);
        awaitEntrepreneur(member, winner);
        Neighbours.unmerges(loser);

        awaitEntrepreneur(member, loser);
    }

    @Test
    void waitsWhileTwoMergesSeemToGoInACircle() {
        var member = active(loser);
        Neighbours.merges(winner, loser);

        Neighbours.merges(loser, winner);
        followRegister.run();
        assertThat(Chain.read(member).text("entrepreneurId")).isEqualTo(loser.toString());
        Neighbours.unmerges(winner);

        awaitEntrepreneur(member, winner);
    }

    @Test
    void movesOnceHoweverOftenTheMergeIsHeard() {
        var member = active(loser);
        Neighbours.merges(loser, winner);
        awaitEntrepreneur(member, winner);

        Neighbours.merges(loser, winner);
        Neighbours.repeats(loser);
        followRegister.run();

        Published.await("cluster.membership.transferred.v1", member);
        assertThat(Published.events("cluster.membership.v1", member))
                .extracting(PublishedEvent::type)
                .containsOnlyOnce("cluster.membership.transferred.v1");
    }

    @Test
    void movesNothingBackWhileTheCopyIsBuiltAnew() {
        var member = active(loser);
        Neighbours.merges(loser, winner);
        awaitEntrepreneur(member, winner);

        Api.as("OSMEP").put("/cluster/v1/known/entrepreneur/rebuild", null).status(202);
        followRegister.run();

        assertThat(Chain.read(member).text("entrepreneurId")).isEqualTo(winner.toString());
    }

    @Test
    void movesWhatWasMadeAfterTheMergeWasHeard() {
        Neighbours.merges(loser, winner);
        var invited = Membership.invite(
                UUID.fromString(cluster),
                new NewMember(loser, null, null, null, Tier.UPSTREAM),
                null,
                "OSMEP",
                LocalDate.of(2019, 3, 1));
        QuarkusTransaction.requiringNew().run(() -> memberships.add(invited));

        followRegister.run();

        assertThat(Chain.read(invited.id().toString()).text("entrepreneurId")).isEqualTo(winner.toString());
    }

    @Test
    void refusesWhoWasMerged() {
        Neighbours.merges(loser, winner);

        var refused = Api.as("OSMEP")
                .post(Chain.members(cluster), Chain.member(loser, "UPSTREAM"))
                .refused(422, "NOT_ELIGIBLE");

        assertThat(refused.violations()).containsExactly("NOT_REGISTERED");
    }

    @Test
    void keepsTheBareIdOfWhoWasErased() {
        var member = active(loser);
        var ended = left(active(winner));
        Neighbours.tells(winner, "DEREGISTERED");

        Neighbours.erases(winner);
        Neighbours.erases(loser);
        followRegister.run();

        assertThat(Chain.read(member).text("state")).isEqualTo("ACTIVE");
        assertThat(Chain.read(ended).text("entrepreneurId")).isEqualTo(winner.toString());
        assertThat(Api.as("OSMEP").get(Chain.members(cluster)).ok().at("items")).hasSize(2);
    }

    private String active(UUID entrepreneur) {
        return Chain.active(cluster, Chain.member(entrepreneur, "UPSTREAM")).text("membershipId");
    }

    private static String left(String member) {
        var leaving = Map.of("leftOn", BangkokDays.today(Clock.systemUTC()), "reason", "It gave up production.");
        var path = Chain.MEMBERS + "/" + member + "/leaving";
        return Api.as("OSMEP")
                .put(path, Chain.read(member).etag(), leaving)
                .ok()
                .text("membershipId");
    }

    private static void awaitEntrepreneur(String member, UUID entrepreneur) {
        Eventually.until(
                () -> assertThat(Chain.read(member).text("entrepreneurId")).isEqualTo(entrepreneur.toString()));
    }
}
