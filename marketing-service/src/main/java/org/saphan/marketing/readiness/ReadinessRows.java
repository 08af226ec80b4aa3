package org.saphan.marketing.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.known.KnownRows;
import org.saphan.marketing.channel.ChannelFacts;
import org.saphan.marketing.channel.ChannelQueries;

/// Who is ready for a channel, and which channels an entrepreneur is ready for.
@ApplicationScoped
class ReadinessRows {

    private final KnownRows rows;
    private final ProductsKnown products;
    private final ChannelQueries channels;
    private final MissingTexts texts;

    ReadinessRows(KnownRows rows, ProductsKnown products, ChannelQueries channels, MissingTexts texts) {
        this.rows = rows;
        this.products = products;
        this.channels = channels;
        this.texts = texts;
    }

    /// The channels that have not ended, by id.
    List<ChannelReadiness> of(Candidate candidate, UUID after, int most, LocalDate day, Locale language) {
        var own = products.of(candidate.entrepreneurId(), day);
        return channels.notEnded(day, after, most).stream()
                .map(each ->
                        ChannelReadiness.of(each, Verdict.of(candidate, each.requirements(), own), texts, language))
                .toList();
    }

    /// The entrepreneurs that are in the register, by id.
    List<EntrepreneurReadiness> of(
            ChannelFacts channel, ReadinessFilter filter, UUID after, int most, LocalDate day, Locale language) {
        var found = find(channel, filter, after, most, day);
        var ids = found.stream().map(Found::productId).filter(Objects::nonNull).toList();
        var best = products.named(ids, day).stream()
                .collect(Collectors.toMap(ProductFacts::productId, Function.identity()));
        return found.stream()
                .map(each -> {
                    var product = each.productId() == null ? null : best.get(each.productId());
                    var candidates = product == null ? List.<ProductFacts>of() : List.of(product);
                    var verdict = Verdict.of(each.candidate(), channel.requirements(), candidates);
                    return EntrepreneurReadiness.of(each.candidate(), channel.type(), verdict, texts, language);
                })
                .toList();
    }

    /// The page without what is missing.
    List<Found> find(ChannelFacts channel, ReadinessFilter filter, UUID after, int most, LocalDate day) {
        var statement = ReadinessSql.of(channel.requirements(), day, filter.province(), filter.ready(), after, most);
        return rows.list(
                statement.sql(),
                row -> new Found(Candidate.read(row), row.getObject("product_id", UUID.class)),
                statement.values().toArray());
    }

    /// An entrepreneur with the product that lacks least.
    record Found(Candidate candidate, @Nullable UUID productId) {}
}
