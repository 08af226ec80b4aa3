package org.saphan.marketing.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphan.http.BangkokDays;
import org.saphan.http.Violation;
import org.saphan.marketing.channel.ChannelFacts;
import org.saphan.marketing.channel.ChannelQueries;

/// What an entrepreneur lacks today for a channel, with the products that it would sell there.
@ApplicationScoped
public class Readiness {

    private final ChannelQueries channels;
    private final Candidates candidates;
    private final ProductsKnown products;
    private final MissingTexts texts;
    private final Clock clock;

    Readiness(ChannelQueries channels, Candidates candidates, ProductsKnown products, MissingTexts texts, Clock clock) {
        this.channels = channels;
        this.candidates = candidates;
        this.products = products;
        this.texts = texts;
        this.clock = clock;
    }

    /// Everything that is missing, of the entrepreneur and of each product; where none is named, of the one that lacks
    /// least.
    public List<Missing> missing(UUID channelId, UUID entrepreneurId, List<UUID> productIds) {
        var missing = new ArrayList<>(missingStanding(entrepreneurId));
        missing.addAll(missingProducts(channels.read(channelId), entrepreneurId, productIds));
        return List.copyOf(missing);
    }

    /// Lets only such products through as meet what the channel asks for. Whether the entrepreneur may sell at all is
    /// for others to ask; it is named here beside what the products lack.
    ///
    /// @throws NotReady with everything that is missing
    public void require(UUID channelId, UUID entrepreneurId, List<UUID> productIds) {
        var channel = channels.read(channelId);
        var missing = missingProducts(channel, entrepreneurId, productIds);
        if (!missing.isEmpty()) {
            var all = Stream.concat(missingStanding(entrepreneurId).stream(), missing.stream());
            throw new NotReady(
                    channelId,
                    all.map(each -> violation(each, channel, productIds)).toList());
        }
    }

    private List<Missing> missingStanding(UUID entrepreneurId) {
        return candidates
                .find(entrepreneurId)
                .map(Candidate::missing)
                .orElseGet(() -> List.of(Missing.of(MissingCode.NOT_REGISTERED)));
    }

    private List<Missing> missingProducts(ChannelFacts channel, UUID entrepreneurId, List<UUID> productIds) {
        var today = BangkokDays.today(clock);
        return productIds.isEmpty()
                ? missingOfBest(channel, entrepreneurId, today)
                : missingOfNamed(channel, entrepreneurId, productIds, today);
    }

    private List<Missing> missingOfBest(ChannelFacts channel, UUID entrepreneurId, LocalDate today) {
        var ableToSell = new Candidate(entrepreneurId, null, null, "", true, true);
        var own = channel.requirements().isEmpty() ? List.<ProductFacts>of() : products.of(entrepreneurId, today);
        return Verdict.of(ableToSell, channel.requirements(), own).missing();
    }

    private List<Missing> missingOfNamed(
            ChannelFacts channel, UUID entrepreneurId, List<UUID> productIds, LocalDate today) {
        var own = products.named(productIds, today).stream()
                .filter(each -> entrepreneurId.equals(each.entrepreneurId()))
                .collect(Collectors.toMap(ProductFacts::productId, Function.identity()));
        return productIds.stream()
                .flatMap(id -> {
                    var facts = own.get(id);
                    return facts == null
                            ? Stream.of(new Missing(id, null, MissingCode.PRODUCT, List.of()))
                            : facts.missing(channel.requirements()).stream();
                })
                .toList();
    }

    private Violation violation(Missing missing, ChannelFacts channel, List<UUID> productIds) {
        var named = missing.productId() == null ? -1 : productIds.indexOf(missing.productId());
        var pointer = named < 0 ? "/entrepreneurId" : "/productIds/" + named;
        return Violation.of(pointer, missing.code().name(), texts.facts(missing, channel.type()));
    }
}
