create or replace view identity_report_organization as
select organization.id as organization,
       organization.kind as kind,
       organization.name as name,
       organization.parent as parent,
       agency.id as agency,
       agency.name as agency_name,
       country.id as country,
       country.country_code as country_code,
       country.name as country_name,
       organization.removed_at is not null as removed
from identity_organization organization
left join (select path.descendant, above.id, above.name
           from identity_organization_path path
           join identity_organization above on above.id = path.ancestor and above.kind = 'AGENCY') agency
    on agency.descendant = organization.id
left join (select path.descendant, above.id, above.name, above.country_code
           from identity_organization_path path
           join identity_organization above on above.id = path.ancestor and above.kind = 'COUNTRY') country
    on country.descendant = organization.id;

create or replace view identity_report_path as
select ancestor, descendant, depth
from identity_organization_path;

create or replace view identity_report_person as
select id as person, name
from identity_person;
