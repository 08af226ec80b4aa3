package org.saphan.cluster.valuechain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;

/// Which ways of supply are asked for.
class PathQuery {

    @QueryParam("from")
    @Parameter(description = "The membership to begin with; absent for every upstream member.")
    @Nullable UUID from;

    @QueryParam("to")
    @Parameter(description = "The membership to end with; absent for the consumer, below every downstream member.")
    @Nullable UUID to;

    @QueryParam("asOf")
    @PastOrPresent @Parameter(description = "As it was at the end of this day in Thailand; absent for today.")
    @Nullable LocalDate asOf;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(200) @Parameter(description = "How many ways at most.")
    int limit = 50;

    /// @throws NotFound when one of the two was no active member on that day
    SupplyPaths in(ValueChain chain) {
        var graph = new SupplyGraph(chain);
        Stream.of(from, to).filter(Objects::nonNull).forEach(each -> {
            if (!graph.has(each)) {
                throw new NotFound("member", each);
            }
        });
        var members = chain.nodes().stream().collect(Collectors.toMap(ChainMember::membershipId, Function.identity()));
        var found = graph.paths(from, to, limit);
        var shown = found.stream()
                .limit(limit)
                .map(path -> new SupplyPath(
                        path.stream()
                                .map(each -> Objects.requireNonNull(members.get(each)))
                                .toList(),
                        to == null))
                .toList();
        return new SupplyPaths(chain.asOf(), shown, found.size() > limit);
    }
}
