package org.saphan.local.demo;

import java.util.List;

/// Whom the demonstration puts forward in one province: two who take its places, and a third who finds them taken
/// (S1-08).
public record ProvinceCandidates(String provinceCode, List<Candidate> chosen, Candidate oneTooMany) {

    public ProvinceCandidates {
        chosen = List.copyOf(chosen);
    }
}
