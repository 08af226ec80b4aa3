package org.saphan.suite;

import java.util.List;
import org.saphan.bench.Api;

/// Services that run together, as the agencies' systems see them.
interface Exchange {

    /// The agency's system, signed in.
    Api agency(String code);

    /// The system of the service's operator.
    default Api operator(Member service) {
        return agency(service.operator());
    }

    /// Which services there are.
    List<Member> services();

    /// Where Kafka is, for those who read the topics.
    String kafka();

    default Copies copies() {
        return new Copies(this);
    }
}
