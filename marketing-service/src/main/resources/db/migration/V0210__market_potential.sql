-- What agencies judged of the products' potential on a market (S2-07). One of a later day replaces an earlier one in
-- effect; none is changed.
create table market_potential_assessment (
    id uuid primary key,
    product_id uuid not null,
    market text not null,
    verdict text not null,
    score numeric(5, 2),
    assessed_on date not null,
    method text not null,
    note text,
    programme_code text,
    assessed_by text not null,
    version bigint not null,
    constraint market_potential_assessment_market check (market in ('DOMESTIC', 'FOREIGN', 'ONLINE')),
    constraint market_potential_assessment_verdict check (verdict in ('PASS', 'FAIL')),
    constraint market_potential_assessment_score check (score between 0 and 100)
);
create index market_potential_assessment_latest on market_potential_assessment (product_id, market, assessed_on, id);
create index market_potential_assessment_order on market_potential_assessment (product_id, id);

-- Who took part in which activity of DIP's catalogue, as plan tells it (S4-05).
create table known_activity_run (
    id uuid primary key,
    enrolment_id uuid not null,
    programme_code text not null,
    entrepreneur_id uuid not null,
    activity_code text not null,
    state text not null,
    sequence bigint not null
);
create index known_activity_run_entrepreneur on known_activity_run (entrepreneur_id);
