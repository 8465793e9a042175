export { formFields, type FormFields } from "#web";
