-- What a product was found worth in a round. A correction after the announcement is a row of its own that supersedes.
create table rating (
    id uuid not null,
    product_id uuid not null,
    entrepreneur_id uuid not null,
    round_year_be integer not null,
    score_a numeric(5, 2) not null,
    score_b numeric(5, 2) not null,
    score_c numeric(5, 2) not null,
    total numeric(5, 2) not null,
    stars integer not null,
    committee_level text not null,
    -- The entrepreneur's kind and province when the product was rated.
    kind text not null,
    province_code text not null,
    announced boolean not null default false,
    supersedes uuid,
    superseded_by uuid,
    appeal_reference text,
    supersession_reason text,
    version bigint not null default 0,
    constraint rating_pk primary key (id),
    constraint rating_product foreign key (product_id) references product (id),
    constraint rating_entrepreneur foreign key (entrepreneur_id) references entrepreneur (id),
    constraint rating_round foreign key (round_year_be) references opc_round (year_be),
    constraint rating_supersedes foreign key (supersedes) references rating (id),
    constraint rating_superseded_by foreign key (superseded_by) references rating (id) deferrable initially deferred,
    constraint rating_total check (total = score_a + score_b + score_c),
    constraint rating_stars check (stars between 1 and 5),
    constraint rating_committee_level check (committee_level in ('PROVINCIAL', 'NATIONAL')),
    constraint rating_supersession_whole check (
        (supersedes is null) = (appeal_reference is null) and (supersedes is null) = (supersession_reason is null))
);

-- One rating in force a product and round, under concurrency too.
create unique index rating_in_force on rating (product_id, round_year_be) where superseded_by is null;
create unique index rating_superseded_once on rating (supersedes) where supersedes is not null;
create index rating_round_stars on rating (round_year_be, stars, entrepreneur_id) where superseded_by is null;
create index rating_round_id on rating (round_year_be, id);
create index rating_of_entrepreneur on rating (entrepreneur_id, round_year_be);
-- What the announcement has not reached yet.
create index rating_to_announce on rating (round_year_be, id) where not announced;

-- What other agencies may know of a rating: the data of its events, for changes that are made set by set.
create function rating_data(r rating) returns text language sql stable
return json_object(
    'ratingId' value r.id,
    'productId' value r.product_id,
    'entrepreneurId' value r.entrepreneur_id,
    'roundYearBE' value r.round_year_be,
    'scoreA' value r.score_a,
    'scoreB' value r.score_b,
    'scoreC' value r.score_c,
    'total' value r.total,
    'stars' value r.stars,
    'committeeLevel' value r.committee_level,
    'kind' value r.kind,
    'provinceCode' value r.province_code,
    'announced' value r.announced,
    'supersedes' value r.supersedes,
    'supersededBy' value r.superseded_by
    absent on null
    returning text);
