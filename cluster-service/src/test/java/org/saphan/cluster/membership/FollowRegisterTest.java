package org.saphan.cluster.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
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

@QuarkusTest
@WithTestResource(Bench.class)
class FollowRegisterTest {

    @Inject
    FollowRegister followRegister;

    private String cluster;

    @BeforeEach
    void proposeCluster() {
        cluster = Chain.proposed();
    }

    @Test
    void endsTheMembershipOfWhoIsDeregistered() {
        var entrepreneur = Neighbours.registered();
        var member = active(entrepreneur);

        Neighbours.tells(entrepreneur, "DEREGISTERED");

        awaitLeft(member, "DEREGISTERED");
        assertThat(Chain.read(member).text("leftOn"))
                .isEqualTo(BangkokDays.today(Clock.systemUTC()).toString());
        var event = Published.await("cluster.membership.left.v1", member);
        assertThat(event.headers()).doesNotContainKey("ce_agency");
    }

    @Test
    void takesTheLegalDayOnWhichTheRegisterDismissed() {
        var entrepreneur = Neighbours.registered();
        var invited = Api.as("OSMEP")
                .post(Chain.members(cluster), Chain.member(entrepreneur, "UPSTREAM"))
                .created();

        Neighbours.tells(entrepreneur, "DEREGISTERED");

        awaitLeft(invited.id(), "DEREGISTERED");
        assertThat(Chain.read(invited.id()).text("leftOn")).isEqualTo("2019-03-02"); // 20:00 UTC is the next day there
    }

    @Test
    void endsOnceHoweverOftenItLooks() {
        var entrepreneur = Neighbours.registered();
        var member = active(entrepreneur);
        Neighbours.tells(entrepreneur, "DEREGISTERED");
        awaitLeft(member, "DEREGISTERED");

        followRegister.run();
        Neighbours.tells(entrepreneur, "DEREGISTERED");
        followRegister.run();

        Published.await("cluster.membership.left.v1", member);
        assertThat(Published.events("cluster.membership.v1", member))
                .extracting(PublishedEvent::type)
                .containsOnlyOnce("cluster.membership.left.v1");
    }

    @Test
    void leavesWhoIsOnlySuspended() {
        var entrepreneur = Neighbours.registered();
        var member = active(entrepreneur);

        Neighbours.tells(entrepreneur, "SUSPENDED");
        followRegister.run();

        assertThat(Chain.read(member).text("state")).isEqualTo("ACTIVE");
    }

    @Test
    void dismissesNobodyWhileTheCopyIsBuiltAnew() {
        var member = active(Neighbours.registered());

        Api.as("OSMEP").put("/cluster/v1/known/entrepreneur/rebuild", null).status(202);
        followRegister.run();

        assertThat(Chain.read(member).text("state")).isEqualTo("ACTIVE");
    }

    private String active(UUID entrepreneur) {
        return Chain.active(cluster, Chain.member(entrepreneur, "UPSTREAM")).text("membershipId");
    }

    private static void awaitLeft(String member, String cause) {
        Eventually.until(() -> {
            var read = Chain.read(member);
            assertThat(read.text("state")).isEqualTo("LEFT");
            assertThat(read.text("leavingCause")).isEqualTo(cause);
        });
    }
}
