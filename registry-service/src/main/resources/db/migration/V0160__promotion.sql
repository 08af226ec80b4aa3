-- When a graduate became an SME, as the plan service says.
alter table known_enrolment add column promoted_on date;
create index known_enrolment_promoted on known_enrolment (entrepreneur_id) where promoted_on is not null;
