-- What was missing when it was screened, which the preparation works on; null where it was screened before this was
-- asked. The phase that the programme was in at the application (S4-12).
alter table onboarding add column missing_at_screening jsonb;
alter table onboarding add column phase text;

create index onboarding_programme on onboarding (programme_code, channel_id) where programme_code is not null;
