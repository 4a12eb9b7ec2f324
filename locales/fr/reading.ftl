check-unknown-highlight = Le questionnaire n’a pas d’indicateur « { $id } » ; la page du maire ne le montre donc pas. Corrigez l’identifiant, ou supprimez-le.
check-too-many-highlights = La page du maire en montre au plus { $most }, et celui-ci est de trop. Supprimez ceux qui comptent le moins.
