package org.saphan.local.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The community groups that are sure of five stars: the first few of every province, rated in turn in one round and
/// the other.
final class Favourites {

    static final int PER_PROVINCE = 6;

    private static final List<OpcRound> ROUNDS = List.of(OpcRound.values());

    private final Map<String, List<Candidate>> byProvince;
    private final Map<String, OpcRound> rounds;

    private Favourites(Map<String, List<Candidate>> byProvince) {
        this.byProvince = byProvince;
        this.rounds = byProvince.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Candidate::entrepreneurNo, Candidate::round));
    }

    static Favourites among(List<Producer> producers) {
        var groups = producers.stream()
                .filter(producer -> producer.kind() == Kind.COMMUNITY_GROUP)
                .collect(Collectors.groupingBy(Producer::provinceCode, TreeMap::new, Collectors.toList()));
        var favourites = new TreeMap<String, List<Candidate>>();
        groups.forEach((province, members) -> favourites.put(province, firstOf(members)));
        return new Favourites(favourites);
    }

    List<Candidate> in(String provinceCode) {
        return byProvince.getOrDefault(provinceCode, List.of());
    }

    boolean shinesIn(OpcRound round, Producer producer) {
        return rounds.get(producer.externalNo()) == round;
    }

    private static List<Candidate> firstOf(List<Producer> groups) {
        return IntStream.range(0, Math.min(PER_PROVINCE, groups.size()))
                .mapToObj(i -> Candidate.of(groups.get(i), ROUNDS.get(i % ROUNDS.size())))
                .toList();
    }
}
