-- How a round judges, as data: who judges which section, what a category counts otherwise, how many members decide, how
-- long a star stands and can be appealed against, and CDD's table of quadrants. What older rounds had is the default.
alter table scheme_section add column judged_at text;

update scheme_section set judged_at = case code when 'C' then 'NATIONAL' else 'PROVINCIAL' end;

alter table scheme_section
    alter column judged_at set not null,
    add constraint scheme_section_judged_at check (judged_at in ('PROVINCIAL', 'NATIONAL'));

create table category_maximum (
    round_year_be integer not null,
    section text not null,
    category text not null,
    maximum numeric(5, 2) not null,
    constraint category_maximum_pk primary key (round_year_be, section, category),
    constraint category_maximum_section foreign key (round_year_be, section)
        references scheme_section (round_year_be, code) deferrable initially deferred,
    constraint category_maximum_category check (
        category in ('FOOD', 'BEVERAGE', 'FABRIC_APPAREL', 'HOUSEHOLD_DECOR_SOUVENIR', 'NON_FOOD_HERB')),
    constraint category_maximum_maximum check (maximum > 0)
);

alter table opc_round
    add column quorum_provincial integer not null default 1,
    add column quorum_national integer not null default 1,
    add column national_from numeric(5, 2) not null default 0,
    add column validity_years integer,
    add column appeal_days integer not null default 15,
    add constraint opc_round_quorum check (quorum_provincial > 0 and quorum_national > 0),
    add constraint opc_round_national_from check (national_from >= 0),
    add constraint opc_round_validity check (validity_years > 0),
    add constraint opc_round_appeal check (appeal_days >= 0);

create table quadrant_condition (
    round_year_be integer not null,
    quadrant text not null,
    any_of text[] not null,
    constraint quadrant_condition_pk primary key (round_year_be, quadrant, any_of),
    constraint quadrant_condition_round foreign key (round_year_be) references opc_round (year_be),
    constraint quadrant_condition_quadrant check (quadrant in ('A', 'B', 'C', 'D')),
    constraint quadrant_condition_answers check (cardinality(any_of) > 0)
);

insert into quadrant_condition (round_year_be, quadrant, any_of)
select o.year_be, c.quadrant, c.any_of::text[]
from opc_round o
cross join (values
    ('A', '{1.1,1.2}'), ('A', '{2.1}'), ('A', '{3.1,3.2}'), ('A', '{4.1}'), ('A', '{5.1}'),
    ('B', '{1.1,1.2}'), ('B', '{2.2,2.3}'), ('B', '{3.3}'), ('B', '{4.2}'), ('B', '{5.1,5.2,5.3,5.4}'),
    ('C', '{1.1,1.2}'), ('C', '{2.2,2.3}'), ('C', '{3.2}'), ('C', '{4.3,4.4}'), ('C', '{5.1,5.3,5.4}'),
    ('D', '{1.3}')
) as c (quadrant, any_of);

-- Until when a star stands; set with the announcement.
alter table rating add column valid_until date;

create or replace function rating_data(r rating) returns text language sql stable
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
    'validUntil' value r.valid_until,
    'supersedes' value r.supersedes,
    'supersededBy' value r.superseded_by
    absent on null
    returning text);
