-- What agencies had before reservations: plans in every state past approval, and money committed across years.
insert into diagnosis (id, enrolment_id, programme_code, entrepreneur_id, state, strengths, weaknesses,
    commercial_potential, recorded_by, confirmed_by, confirmed_on, version)
values ('00000000-0000-0000-0000-0000000000d1', gen_random_uuid(), 'P', gen_random_uuid(), 'CONFIRMED', '{a}', '{b}',
    'c', 'DIP', 'DIP', '2011-10-01', 1);

insert into development_plan (id, enrolment_id, programme_code, entrepreneur_id, diagnosis_id, problem_ids,
    support_areas, problem_digest, title, objective, drafted_by, state, state_before, approved_on, changes, version)
select id::uuid, gen_random_uuid(), 'P', gen_random_uuid(), '00000000-0000-0000-0000-0000000000d1', '{}', '{}', '', 't',
    'o', 'DIP', state, before, '2011-11-01', 1, 1
from (values
    ('00000000-0000-0000-0000-0000000000a1', 'APPROVED', null),
    ('00000000-0000-0000-0000-0000000000a2', 'SUSPENDED', 'IN_PROGRESS'),
    ('00000000-0000-0000-0000-0000000000a3', 'COMPLETED', null),
    ('00000000-0000-0000-0000-0000000000a4', 'CANCELLED', null),
    ('00000000-0000-0000-0000-0000000000a5', 'APPROVED', null)) as plan (id, state, before);

insert into plan_activity (plan_id, position, id, agency, support_area, problem_ids, title, budget, fiscal_year_be,
    starts_on, ends_on)
select plan::uuid, 0, replace(plan, 'a', '0')::uuid, 'DIP', 'KNOWLEDGE', array[gen_random_uuid()], 't', budget, 2555,
    '2011-11-01', '2012-03-31'
from (values
    ('00000000-0000-0000-0000-0000000000a1', 100.00),
    ('00000000-0000-0000-0000-0000000000a2', 10.00),
    ('00000000-0000-0000-0000-0000000000a3', 20.00),
    ('00000000-0000-0000-0000-0000000000a4', 50.00),
    ('00000000-0000-0000-0000-0000000000a5', 30.00)) as activity (plan, budget);

insert into fund (programme_code, agency, fiscal_year_be) values ('P', 'DIP', 2555), ('P', 'DIP', 2556);

insert into commitment (id, plan_id, activity_id, programme_code, agency, fiscal_year_be, amount, committed_on, version)
values
    ('00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-0000000000a1',
        '00000000-0000-0000-0000-000000000001', 'P', 'DIP', 2555, 60.00, '2011-12-01', 0),
    ('00000000-0000-0000-0000-0000000000c2', '00000000-0000-0000-0000-0000000000a1',
        '00000000-0000-0000-0000-000000000001', 'P', 'DIP', 2556, 40.00, '2011-12-01', 0),
    ('00000000-0000-0000-0000-0000000000c3', '00000000-0000-0000-0000-0000000000a3',
        '00000000-0000-0000-0000-000000000003', 'P', 'DIP', 2555, 5.00, '2011-12-01', 0);

insert into disbursement (id, commitment_id, programme_code, agency, fiscal_year_be, amount, paid_on, reference, state,
    requested_by, requested_by_subject, decided_by, decided_on, version)
values ('00000000-0000-0000-0000-0000000000e1', '00000000-0000-0000-0000-0000000000c1', 'P', 'DIP', 2555, 5.00,
    '2012-01-10', '1/2555', 'MADE', 'DIP', 'DIP', 'OSMEP', '2012-01-11', 1);

insert into ledger_entry (id, programme_code, agency, fiscal_year_be, kind, amount, source_id, entered_at)
select gen_random_uuid(), 'P', 'DIP', year, kind, amount, source::uuid, now()
from (values
    (2555, 'ALLOCATION', 100.00, '00000000-0000-0000-0000-0000000000b1'),
    (2556, 'ALLOCATION', 50.00, '00000000-0000-0000-0000-0000000000b2'),
    (2555, 'COMMITMENT', 60.00, '00000000-0000-0000-0000-0000000000c1'),
    (2556, 'COMMITMENT', 40.00, '00000000-0000-0000-0000-0000000000c2'),
    (2555, 'COMMITMENT', 5.00, '00000000-0000-0000-0000-0000000000c3'),
    (2555, 'DISBURSEMENT', 5.00, '00000000-0000-0000-0000-0000000000e1')) as entry (year, kind, amount, source);
