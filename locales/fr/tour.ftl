### The first steps: three short screens for somebody new.

tour-title = Premiers pas
# $step, $all: numbers of screens
tour-step = { $step } sur { $all }, pour s’exercer
tour-answering = Chaque indicateur pose une question, et le numéro d’une option y répond. Dans votre évaluation, chaque réponse est aussitôt enregistrée.
tour-answer = Choisir l’option qui porte ce numéro. Essayez 2.
tour-next = Passer à l’indicateur suivant et, ici, à l’écran suivant.
tour-understanding = Tout peut se lire en anglais, en français et en portugais, à tout moment. Chaque indicateur explique ce qu’il demande et où trouver la réponse.
tour-language = Tout lire dans la langue suivante.
tour-help = Expliquer cet indicateur et énumérer toutes les touches. La même touche ferme l’aide.
tour-leaving = Vous pouvez vous arrêter à tout moment : chaque réponse est déjà enregistrée, et vous reprendrez là où vous étiez. L’aide propose de revoir ces premiers pas.
tour-leave = Quitter l’évaluation et, ici, les premiers pas.
# $key: the key that begins an assessment
tour-done = C’étaient les premiers pas. Appuyez sur { $key } pour commencer votre évaluation.
